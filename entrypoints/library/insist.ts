import type { AnswerOf, RequestOf, toBackground } from '../../lib/messages/contract.ts';
import { askBackground } from '../../lib/messages/send.ts';

const TRIES = 6;
const WAIT_MS = 300;
/** What browsers say when the background was stopped before it answered; the next message starts it again. */
const STOPPED = /no-answer|channel closed|port closed|receiving end|disconnected/i;

/** The background would not do what was asked; the message is a problem for the reader. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Asks for what may be asked twice, until it is answered: the browser may stop the background at any time. */
export async function insist<Name extends keyof typeof toBackground>(
  name: Name,
  request: RequestOf<typeof toBackground, Name>,
): Promise<AnswerOf<typeof toBackground, Name>> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askBackground(name, request);
    if (answer.ok) return answer.value;
    if (attempt === TRIES || !STOPPED.test(answer.problem)) throw new Refused(answer.problem);
    await new Promise((resolve) => setTimeout(resolve, attempt * WAIT_MS));
  }
}
