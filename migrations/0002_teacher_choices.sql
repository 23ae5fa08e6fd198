CREATE TABLE "course_choices" (
	"course_id" uuid NOT NULL,
	"teacher_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "course_choices_course_id_teacher_id_pk" PRIMARY KEY("course_id","teacher_id")
);
--> statement-breakpoint
ALTER TABLE "lessons" ADD COLUMN "teacher_id" uuid;--> statement-breakpoint
ALTER TABLE "lessons" ADD COLUMN "locked_teacher" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "course_choices" ADD CONSTRAINT "course_choices_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_choices" ADD CONSTRAINT "course_choices_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_course_choices_teacher" ON "course_choices" USING btree ("teacher_id");--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_teacher_id_teachers_id_fk" FOREIGN KEY ("teacher_id") REFERENCES "public"."teachers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_lessons_teacher" ON "lessons" USING btree ("teacher_id") WHERE "lessons"."teacher_id" is not null;