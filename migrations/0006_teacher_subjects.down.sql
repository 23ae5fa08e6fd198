ALTER TABLE "teachers" DROP COLUMN "load";
--> statement-breakpoint
ALTER TABLE "teachers" DROP COLUMN "subjects";
