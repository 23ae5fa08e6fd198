DROP TABLE "bell_tables";
