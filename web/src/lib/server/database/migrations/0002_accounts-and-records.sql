CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"resume_code_hash" text,
	"last_sequence" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_resume_code_hash_unique" UNIQUE("resume_code_hash")
);
--> statement-breakpoint
CREATE TABLE "account_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"shared" boolean NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learning_record" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"lesson" text,
	"verb" text,
	"content" jsonb,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"clock_ahead_ms" bigint NOT NULL,
	CONSTRAINT "learning_record_account_id_id_pk" PRIMARY KEY("account_id","id")
) PARTITION BY HASH ("account_id");
--> statement-breakpoint
DO $$
BEGIN
	FOR part IN 0..15 LOOP
		EXECUTE format('CREATE TABLE learning_record_%s PARTITION OF learning_record FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE TABLE "server_key_check" (
	"id" integer PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "server_key_check_single" CHECK ("server_key_check"."id" = 1)
);
--> statement-breakpoint
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_record" ADD CONSTRAINT "learning_record_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_session_account" ON "account_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_session_expiry" ON "account_session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "learning_record_sequence" ON "learning_record" USING btree ("account_id","sequence");--> statement-breakpoint
CREATE INDEX "learning_record_erasure" ON "learning_record" USING btree ("account_id","id") WHERE "learning_record"."verb" = 'erased';