/** @additionalProperties false */
export interface McpExposure {
  /**
   * Names of the traits and computed traits that may be told, of whatever entity type. All others never leave, the name of a
   * customer included where it is the trait `name`. Texts of events are no traits. Default: all.
   */
  traits?: string[];
  /** Names of the audiences that may be told. Of all others the tools know nothing. Default: all. */
  audiences?: string[];
}
