import type { Adapter } from '../adapter.ts';
import { baseView } from '../base_view.ts';
import { eventsOf, unionedViews } from '../layers.ts';
import { loaders, otherLoaders } from './loaders.ts';
import { gmailMessages, intermediateMessages, normalizedMessages, options } from './messages.ts';
import { intermediateParticipants, participants } from './participants.ts';

/** Mail as events; its senders and recipients as people, their domains as groups. */
export const gmail: Adapter = {
  name: 'gmail',
  description: 'Messages of Gmail mailboxes, as users.messages.get gives them with format=metadata.',
  rawTables: [gmailMessages],
  loaders: loaders(gmailMessages),
  otherLoaders,
  options,
  views(context) {
    const raw = context.raw(gmailMessages.name);
    if (raw === undefined) return [];
    return [
      baseView('messages', raw),
      normalizedMessages(context),
      intermediateMessages(context),
      intermediateParticipants(context),
      ...unionedViews([{ events: [eventsOf(context, 'intermediate_messages')] }, participants(context)]),
    ];
  },
};
