CREATE TABLE "term_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"term_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"user_id" uuid,
	"kind" text NOT NULL,
	"target" integer,
	"action" text NOT NULL,
	"rows" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "term_changes_revision" UNIQUE("term_id","revision")
);
--> statement-breakpoint
ALTER TABLE "courses" ADD COLUMN "lesson_weeks" integer[];--> statement-breakpoint
ALTER TABLE "courses" ADD COLUMN "needs_room" boolean;--> statement-breakpoint
-- What a course says of its lessons is what those of its term's first schedule say.
UPDATE "courses" SET "split" = "first"."split", "lesson_weeks" = "first"."weeks", "needs_room" = "first"."needs_room"
FROM (
	SELECT "course_id", array_agg("length" ORDER BY "position") AS "split", array_agg("weeks" ORDER BY "position") AS "weeks", bool_or("needs_room") AS "needs_room"
	FROM "lessons"
	WHERE "schedule_id" IN (SELECT DISTINCT ON ("term_id") "id" FROM "schedules" ORDER BY "term_id", "created_at", "id")
	GROUP BY "course_id"
) AS "first" WHERE "first"."course_id" = "courses"."id";--> statement-breakpoint
UPDATE "courses" SET "needs_room" = true, "lesson_weeks" = array_fill((1 << "terms"."weeks") - 1, ARRAY[cardinality("split")])
FROM "terms" WHERE "terms"."id" = "courses"."term_id" AND "lesson_weeks" IS NULL;--> statement-breakpoint
ALTER TABLE "courses" ALTER COLUMN "lesson_weeks" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "courses" ALTER COLUMN "needs_room" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "term_changes" ADD CONSTRAINT "term_changes_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_changes" ADD CONSTRAINT "term_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
