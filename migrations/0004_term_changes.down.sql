DELETE FROM "changes" WHERE "kind" = 'data';
--> statement-breakpoint
DROP TABLE "term_changes";
--> statement-breakpoint
ALTER TABLE "terms" DROP COLUMN "revision";
--> statement-breakpoint
ALTER TABLE "courses" DROP COLUMN "needs_room";
--> statement-breakpoint
ALTER TABLE "courses" DROP COLUMN "lesson_weeks";
