CREATE TABLE "lesson_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lesson" text NOT NULL,
	"content_version" text NOT NULL,
	"reason" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lesson_report_reason" CHECK ("lesson_report"."reason" in ('site-changed', 'unclear', 'mistake', 'other'))
);
--> statement-breakpoint
CREATE INDEX "lesson_report_lesson" ON "lesson_report" USING btree ("lesson","reason");