ALTER TABLE "lessons" DROP COLUMN "locked_teacher", DROP COLUMN "teacher_id";
--> statement-breakpoint
DROP TABLE "course_choices";
