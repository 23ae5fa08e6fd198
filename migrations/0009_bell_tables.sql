CREATE TABLE "bell_tables" (
	"term_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"days" integer[] NOT NULL,
	"groups" text[] NOT NULL,
	"starts_at" integer[] NOT NULL,
	"ends_at" integer[] NOT NULL,
	CONSTRAINT "bell_tables_term_id_position_pk" PRIMARY KEY("term_id","position")
);
--> statement-breakpoint
ALTER TABLE "bell_tables" ADD CONSTRAINT "bell_tables_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;