import type { PresetEntries } from '../config/preset_entry.ts';
import { ga4 } from './ga4.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import type { Preset } from './preset.ts';
import { presetEntry } from './preset.ts';
import { salesforce } from './salesforce.ts';
import { segment } from './segment.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { zendesk } from './zendesk.ts';

const ALL: readonly Preset[] = [ga4, hubspot, intercom, salesforce, segment, shopify, slack, zendesk];

export const presets: Readonly<Record<string, Preset>> = Object.fromEntries(ALL.map((preset) => [preset.name, preset]));

/** As a config takes them. */
export const presetEntries: PresetEntries = Object.fromEntries(ALL.map((preset) => [preset.name, presetEntry(preset)]));
