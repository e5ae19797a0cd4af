CREATE TABLE IF NOT EXISTS "nexus"."nexus_receipts" (
  "receipt_id" VARCHAR NOT NULL,
  "subject_hash" VARCHAR NOT NULL,
  "requested_at" TIMESTAMP NOT NULL,
  "run_id" VARCHAR NOT NULL,
  "entities" BIGINT NOT NULL,
  "identifiers_erased" BIGINT NOT NULL,
  "identifiers_kept" BIGINT NOT NULL,
  "records_erased" BIGINT,
  "history" VARCHAR,
  "history_until" TIMESTAMP NOT NULL
);
