/** Variables of a process by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable says. One that is set to nothing says nothing. */
export const said = (environment: Environment, name: string): string | undefined => environment[name] || undefined;
