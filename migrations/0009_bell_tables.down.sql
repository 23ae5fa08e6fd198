UPDATE "term_changes" SET "rows" = (
	SELECT coalesce(jsonb_agg(told."change" ORDER BY told."place"), '[]'::jsonb)
	FROM jsonb_array_elements("term_changes"."rows") WITH ORDINALITY AS told("change", "place")
	WHERE told."change"->>'table' <> 'bellTables'
) WHERE "rows" @> '[{"table": "bellTables"}]'::jsonb;
--> statement-breakpoint
DROP TABLE "bell_tables";
