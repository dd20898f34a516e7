import type { Handlers, toBackground } from '../../lib/messages/contract.ts';

/** The handler of a call. */
export type HandlerOf<Name extends keyof typeof toBackground> = Handlers<typeof toBackground>[Name];
/** The handlers of some calls. */
export type HandlersOf<Name extends keyof typeof toBackground> = Pick<Handlers<typeof toBackground>, Name>;
