import { AHEAD_SECONDS, LONGEST_TEXT } from '../sql/blocks/record_faults.ts';

/** Of records that cannot be loaded, as Markdown. */
export const REJECTED = `## Records that cannot be loaded

One bad record does not stop everybody. A run sets it aside in [nexus_rejected_records](#nexus_rejected_records), with the column that is the reason, and goes on; its summary counts them (\`records_rejected\`) and warns as long as there are any. It is set aside where

- \`event_id\` is null or blank, or what is no event has no \`row_id\`: nothing tells it from others;
- \`_ingested_at\` is missing, no time, before 1900, or more than ${String(AHEAD_SECONDS / 3600)} hours ahead of the clock;
- an event has no \`occurred_at\`, an identifier no \`identifier_type\`, a trait no \`trait_name\`, the group of a membership no type;
- a time is none, or not in the years 1 to 9999: not every engine has others;
- a number is none, not a number (NaN) or infinite;
- a text has more than ${LONGEST_TEXT.toLocaleString('en-US')} characters.

What is no text in a table cannot be such a text: there the types are checked when it is deployed. A column or a relation that is not there stops the run: nothing says that the rest is whole.

**It is as if it were not there.** What was stored of the same link group or event stays: a correction that cannot be loaded changes nothing. The other records of its link group are loaded, and stand for it if they are newer. In a snapshot it is shown: nothing is taken back for it. So a full refresh, or a new database, comes to what runs came to: each passes over the same records. The one difference is what a source has overwritten since, which only the log remembers.

**It comes back by itself.** A correction has a new \`_ingested_at\`, or lies within the look-back, and is read like any other row. A row of \`nexus_rejected_records\` goes when the run reads where the record was and it is not there any more, or can be loaded; and when any later delivery of the same link group or event comes, however old the record is. What the run did not read stays listed. A record whose stamp is the reason is read by every run. If one that has no key and is older than the look-back is corrected, a full refresh takes it off the list.

**Too many of them are no accident.** A run that finds more than \`resolution.max_rejected_share\` (1 %) of what it read, and more than \`max_rejected_records\` (10), to be such records for the first time fails before it publishes, and says how many, and which is the first: source, relation, event, link group, column, value. Those that are listed already do not count. With both at 0 a single one stops a run.

**Relations of states** (\`states[].relation\`) are read whole by each run, and have no stamps. A row without \`occurred_at\`, with a time out of the years 1 to 9999, a value without \`identifier_type\`, or too long a text is listed like a record, of kind \`state\` under the name of the state, until a run does not find it any more. It stops no run. A row that names nobody is no such row: somebody may have that identifier tomorrow.

**The clock.** A row may be stamped up to ${String(AHEAD_SECONDS / 3600)} hours ahead: it is loaded, but no watermark ever is ahead of the clock, so that rows which come after it are read. It is read again until the clock has passed it. Where the clock steps back between two runs, sources are read from the present on, less the look-back, and runs keep their order by \`nexus_runs.run_number\`.`;

/** Of sources that leave the config, as Markdown. */
export const LEAVING = `## Sources that leave the config

What is no longer in \`sources\` stays as it is: its records, with all that they link. Nothing reads it again. \`nexus plan-deploy\` and \`nexus deploy\` say so, and a deploy asks, once (\`--yes\` keeps it). The config can say more:

| in the config | what happens |
| --- | --- |
| \`"renamed_from": "crm"\` in a source | The deploy moves the records of \`crm\` to its name, with overrides that name them and the watermark; ids stay, and what was erased stays away. The next run reads all sources and finds them known. If both names were read in between, what the new one said stands and the doubles go. Leave it in the config: adapters make ids of events with the first name that a source had. |
| \`"removed_sources": ["crm"]\` | The next run takes the records back, as if the source had lost them: what only they linked comes apart, traits and states are those of the others. Ids stay with what is left of them. A deploy asks before. When \`crm\` comes back to \`sources\` it is read from its beginning. |

A renamed source without \`renamed_from\` is a new one beside the old: each of its events is there twice.`;
