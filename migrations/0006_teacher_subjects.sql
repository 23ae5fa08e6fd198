ALTER TABLE "teachers" ADD COLUMN "subjects" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "teachers" ADD COLUMN "load" integer;