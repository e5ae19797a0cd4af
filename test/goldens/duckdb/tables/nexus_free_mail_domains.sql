CREATE TABLE IF NOT EXISTS "nexus"."nexus_free_mail_domains" (
  "domain" VARCHAR NOT NULL
);
