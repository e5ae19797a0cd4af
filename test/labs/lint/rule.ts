/** What a lint rule says about a text: the rule's name and why the warehouse would refuse it or answer wrongly. */
export interface Fault {
  rule: string;
  message: string;
}
