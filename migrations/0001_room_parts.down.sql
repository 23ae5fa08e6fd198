DROP TABLE "room_parts";
