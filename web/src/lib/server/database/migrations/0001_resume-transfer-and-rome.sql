CREATE TABLE "resume_transfer" (
	"name_hash" text PRIMARY KEY NOT NULL,
	"content" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rome_release" (
	"id" integer PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"titles" jsonb NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rome_release_single" CHECK ("rome_release"."id" = 1)
);
--> statement-breakpoint
CREATE INDEX "resume_transfer_expiry" ON "resume_transfer" USING btree ("expires_at");