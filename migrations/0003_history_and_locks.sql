CREATE TABLE "named_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"schedule_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "lessons" ALTER COLUMN "locked_time" DROP DEFAULT, ALTER COLUMN "locked_time" DROP NOT NULL, ALTER COLUMN "locked_time" SET DATA TYPE text USING CASE WHEN "locked_time" THEN 'program' END;--> statement-breakpoint
ALTER TABLE "lessons" ALTER COLUMN "locked_room" DROP DEFAULT, ALTER COLUMN "locked_room" DROP NOT NULL, ALTER COLUMN "locked_room" SET DATA TYPE text USING CASE WHEN "locked_room" THEN 'program' END;--> statement-breakpoint
ALTER TABLE "lessons" ALTER COLUMN "locked_teacher" DROP DEFAULT, ALTER COLUMN "locked_teacher" DROP NOT NULL, ALTER COLUMN "locked_teacher" SET DATA TYPE text USING CASE WHEN "locked_teacher" THEN 'program' END;--> statement-breakpoint
ALTER TABLE "changes" ADD COLUMN "target" integer;--> statement-breakpoint
ALTER TABLE "named_versions" ADD CONSTRAINT "named_versions_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "named_versions" ADD CONSTRAINT "named_versions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "named_versions_name" ON "named_versions" USING btree ("schedule_id",lower("name"));--> statement-breakpoint
CREATE INDEX "idx_named_versions_version" ON "named_versions" USING btree ("schedule_id","version");