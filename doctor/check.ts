import { messageOf } from '../procedures/message_of.ts';

/** What one line of `nexus doctor` says. */
export interface Check {
  readonly name: string;
  readonly state: 'good' | 'attention' | 'bad';
  readonly detail: string;
  /** What mends it: a command or a change of the config. */
  readonly fix?: string;
}

/** A check that is bad if the work throws, and then says what it throws. */
export async function check(name: string, work: () => Promise<Omit<Check, 'name'>>): Promise<Check> {
  try {
    return { name, ...(await work()) };
  } catch (error) {
    return { name, state: 'bad', detail: messageOf(error) };
  }
}

/** The same for work that makes several checks. */
export async function several(name: string, work: () => Promise<Check[]>): Promise<Check[]> {
  try {
    return await work();
  } catch (error) {
    return [{ name, state: 'bad', detail: messageOf(error) }];
  }
}
