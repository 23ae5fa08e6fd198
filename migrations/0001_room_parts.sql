CREATE TABLE "room_parts" (
	"room_id" uuid NOT NULL,
	"part_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "room_parts_room_id_part_id_pk" PRIMARY KEY("room_id","part_id")
);
--> statement-breakpoint
ALTER TABLE "room_parts" ADD CONSTRAINT "room_parts_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_parts" ADD CONSTRAINT "room_parts_part_id_rooms_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_room_parts_part" ON "room_parts" USING btree ("part_id");