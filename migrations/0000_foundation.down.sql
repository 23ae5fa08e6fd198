DROP TABLE "changes", "runs", "lessons", "schedules", "sessions", "users", "constraints", "course_groups", "course_teachers", "courses", "rooms", "groups", "teachers", "breaks", "periods", "terms";
