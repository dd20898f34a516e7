import type { HandlersOf } from './handler.ts';
import type { Services } from './services.ts';

/** The pieces of a file that the library's page reads. */
export function importingHandlers({
  store: { imports },
}: Services): HandlersOf<'importBegin' | 'importAdd' | 'importFinish' | 'importCancel'> {
  return {
    importBegin: ({ mark, name, header }) => imports.begin({ mark, name }, header),
    async importAdd({ ticket, at, reports }) {
      await imports.add(ticket, at, reports);
      return {};
    },
    async importFinish({ ticket, header }) {
      await imports.finish(ticket, header);
      return {};
    },
    async importCancel({ ticket }) {
      await imports.cancel(ticket);
      return {};
    },
  };
}
