DROP TABLE "job_runs";
--> statement-breakpoint
DROP TABLE "alerts";
