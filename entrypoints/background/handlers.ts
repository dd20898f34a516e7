import type { Handlers, toBackground } from '../../lib/messages/contract.ts';
import { packagedCatalogue } from '../../lib/messages/own-words.ts';
import { analyseHandler } from './analyse.ts';
import { claimCardHandler } from './cards/claim-card.ts';
import { placeCardHandler } from './cards/place-card.ts';
import { createReadAhead, readingAfterAnalysis, readingAfterCard } from './cards/read-ahead.ts';
import { relatedHandler } from './cards/related.ts';
import { unitCardHandler } from './cards/unit-card.ts';
import { importingHandlers } from './importing.ts';
import { keepingHandlers } from './keeping.ts';
import { libraryHandlers } from './library.ts';
import { readingHandlers } from './reading.ts';
import { savingHandlers } from './saving.ts';
import type { Services } from './services.ts';
import { subscriptionHandlers } from './subscriptions/subscription-handlers.ts';

/** Who answers what; each handler is made from the services and works from a cold start. */
export function createHandlers(services: Services): Handlers<typeof toBackground> {
  const readAhead = createReadAhead(services);
  return {
    ...readingHandlers(services),
    analyse: readingAfterAnalysis(analyseHandler(services), readAhead),
    placeCard: placeCardHandler(services),
    unitCard: unitCardHandler(services),
    claimCard: readingAfterCard(claimCardHandler(services), readAhead),
    settings: async () => ({ settings: await services.settings() }),
    words: async ({ language }) => ({ messages: await packagedCatalogue(language) }),
    related: relatedHandler(services),
    ...libraryHandlers(services),
    ...importingHandlers(services),
    ...savingHandlers(services),
    ...keepingHandlers(services),
    ...subscriptionHandlers(services),
  };
}
