ALTER TABLE "users" DROP COLUMN "language";
--> statement-breakpoint
DROP TABLE "vocabulary";
