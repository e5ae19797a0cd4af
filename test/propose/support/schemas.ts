import { hubspot, pipedrive, salesforce } from './crm_exports.ts';
import { germanList, mailchimp, shopify, wrongTypes } from './list_exports.ts';
import type { Schema } from './schema.ts';
import { calendly, intercom, stripe, typeform, zendesk } from './service_exports.ts';

/** Schemas as people have them, each with what somebody who knows it would say. */
export const schemas = (): Schema[] => [
  hubspot(),
  salesforce(),
  pipedrive(),
  stripe(),
  zendesk(),
  intercom(),
  mailchimp(),
  shopify(),
  calendly(),
  typeform(),
  germanList(),
  wrongTypes(),
];
