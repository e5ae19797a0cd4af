CREATE OR REPLACE PROCEDURE `acme-project`.`nexus`.`nexus_context`(p_type STRING, p_value STRING)
OPTIONS (strict_mode = FALSE, description = 'What is known of one customer, a person or a company, by any identifier or by id: profile, companies, states, open matters, audiences, last events, and why all that is one. Returns JSON of at most 20,000 characters.')
BEGIN
 -- call
 CALL `acme-project`.`nexus`.`nexus_context_with`(p_type, p_value, '{}');
END;
