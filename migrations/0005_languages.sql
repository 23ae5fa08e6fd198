CREATE TABLE "vocabulary" (
	"language" text NOT NULL,
	"word" text NOT NULL,
	"one" text NOT NULL,
	"many" text NOT NULL,
	CONSTRAINT "vocabulary_language_word_pk" PRIMARY KEY("language","word")
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "language" text;