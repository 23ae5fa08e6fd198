CREATE TABLE "alerts" (
	"check" text PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"message" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"told_at" timestamp with time zone,
	"times_told" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"job" text NOT NULL,
	"process" text NOT NULL,
	"is_asked" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"result" text NOT NULL,
	"message" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "idx_job_runs_job" ON "job_runs" USING btree ("job","started_at");