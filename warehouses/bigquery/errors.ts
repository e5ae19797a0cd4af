import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../procedures/message_of.ts';

/** Reason that BigQuery gives for an error, such as `notFound`; undefined where it gives none. */
export function reasonOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { errors, reason } = error as { readonly errors?: readonly { reason?: string }[]; readonly reason?: string };
  return errors?.[0]?.reason ?? reason;
}

/** Whether BigQuery refused for want of a right. https://cloud.google.com/bigquery/docs/error-messages#errortable */
export const isDenied = (error: unknown): boolean =>
  ['accessDenied', 'forbidden'].includes(reasonOf(error) ?? '') ||
  (error as { code?: unknown } | undefined)?.code === 403;

/**
 * Reasons that pass by themselves. https://cloud.google.com/bigquery/docs/error-messages#errortable
 * `quotaExceeded` is not among them: most quotas come back the next day.
 */
const PASSING = new Set([
  'rateLimitExceeded',
  'jobRateLimitExceeded',
  'backendError',
  'internalError',
  'tableUnavailable',
]);

export const isPassing = (error: unknown): boolean => {
  const reason = reasonOf(error);
  return (
    (reason !== undefined && PASSING.has(reason)) ||
    // Five updates of routines in ten seconds: the job fails, with this text.
    /exceeded rate limits|too many (table|routine|dataset)[a-z ]* operations/i.test(messageOf(error))
  );
};

/** Seconds between attempts: together they outlast BigQuery's windows of 10 seconds several times over. */
const WAITS = [2, 4, 8, 16, 30];

export interface Waiting {
  readonly seconds: number;
  readonly why: string;
}

/**
 * Repeats work that BigQuery turned away for its rate.
 *
 * @param onWait told of each wait before it begins
 */
export async function backingOff<T>(
  work: () => Promise<T>,
  onWait: (waiting: Waiting) => void = () => undefined,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const seconds = WAITS[attempt];
      if (seconds === undefined || !isPassing(error)) throw error;
      onWait({ seconds, why: messageOf(error) });
      // Side by side, the same waits would meet again.
      await wait(seconds * 1000 * (1 + Math.random() / 4));
    }
  }
}

/** What an error of BigQuery means to whoever sees it, and what to do; its own words where they are best. */
export function explained(error: unknown, place: { readonly project: string; readonly location: string }): string {
  const message = messageOf(error);
  switch (reasonOf(error)) {
    case 'accessDenied':
    case 'forbidden':
      return `${message}\nNexus lacks a right in project ${place.project}. \`npx nexus-warehouse doctor --warehouse bigquery\` says which, and what grants it.`;
    case 'notFound':
      return /in location/.test(message)
        ? `${message}\nBigQuery looks only in the location ${place.location}. If the data is elsewhere, correct "location" of the target in the config.`
        : message;
    case 'billingNotEnabled':
      return `${message}\nDML and procedures need a project with billing: https://cloud.google.com/bigquery/docs/sandbox#limitations`;
    case 'bytesBilledLimitExceeded':
      return `${message}\nThe limit is "maximum_bytes_billed" of the target in the config.`;
    default:
      if (/could not load the default credentials/i.test(message)) {
        return 'No credentials for Google Cloud were found. Run `gcloud auth application-default login`, or give a service-account file with --key-file or GOOGLE_APPLICATION_CREDENTIALS.';
      }
      if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(message)) {
        return `BigQuery cannot be reached from here: ${message}. Is there a network, and a proxy (HTTPS_PROXY) if it needs one?`;
      }
      return message;
  }
}
