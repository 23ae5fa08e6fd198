DROP TABLE "uploads";
