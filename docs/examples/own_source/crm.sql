-- A table with a column per identifier becomes the relations that Nexus reads, a row per identifier:
--     duckdb crm.duckdb < crm.sql
CREATE OR REPLACE TABLE contacts AS SELECT * FROM read_csv('data/contacts.csv', all_varchar = true);

CREATE OR REPLACE VIEW crm_person_identifiers AS
SELECT
  contact_id AS event_id,
  identifier_type,
  identifier_value,
  'contact' AS role,
  CAST(updated_at AS TIMESTAMPTZ) AS occurred_at,
  CAST(updated_at AS TIMESTAMPTZ) AS _ingested_at
FROM (
  SELECT contact_id, updated_at, 'crm_contact_id' AS identifier_type, contact_id AS identifier_value FROM contacts
  UNION ALL
  SELECT contact_id, updated_at, 'email', work_email FROM contacts
  UNION ALL
  SELECT contact_id, updated_at, 'phone', mobile FROM contacts
);

CREATE OR REPLACE VIEW crm_group_identifiers AS
SELECT
  contact_id AS event_id,
  'domain' AS identifier_type,
  company_site AS identifier_value,
  'employer' AS role,
  CAST(updated_at AS TIMESTAMPTZ) AS occurred_at,
  CAST(updated_at AS TIMESTAMPTZ) AS _ingested_at
FROM contacts;

CREATE OR REPLACE VIEW crm_membership_identifiers AS
SELECT
  contact_id AS event_id,
  contact_id AS person_identifier,
  'crm_contact_id' AS person_identifier_type,
  company_site AS group_identifier,
  'domain' AS group_identifier_type,
  'employee' AS role,
  CAST(updated_at AS TIMESTAMPTZ) AS occurred_at,
  CAST(updated_at AS TIMESTAMPTZ) AS _ingested_at
FROM contacts;
