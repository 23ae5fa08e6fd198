DROP TABLE "named_versions";
--> statement-breakpoint
ALTER TABLE "changes" DROP COLUMN "target";
--> statement-breakpoint
ALTER TABLE "lessons" ALTER COLUMN "locked_time" SET DATA TYPE boolean USING "locked_time" IS NOT NULL, ALTER COLUMN "locked_time" SET DEFAULT false, ALTER COLUMN "locked_time" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "lessons" ALTER COLUMN "locked_room" SET DATA TYPE boolean USING "locked_room" IS NOT NULL, ALTER COLUMN "locked_room" SET DEFAULT false, ALTER COLUMN "locked_room" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "lessons" ALTER COLUMN "locked_teacher" SET DATA TYPE boolean USING "locked_teacher" IS NOT NULL, ALTER COLUMN "locked_teacher" SET DEFAULT false, ALTER COLUMN "locked_teacher" SET NOT NULL;
