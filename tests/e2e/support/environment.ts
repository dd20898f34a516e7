import type { Environment } from 'vitest/runtime';

/** What is to be closed when the last spec file of the process is done. */
export const AT_THE_END = 'sidelightAtTheEnd';

/** Node, and at its end the browsers are closed: a process that is only stopped leaves them, and their profiles, behind. */
const environment: Environment = {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(world) {
    const closing = new Set<() => Promise<void>>();
    Object.assign(world, { [AT_THE_END]: closing });
    return {
      async teardown() {
        await Promise.allSettled([...closing].map((close) => close()));
      },
    };
  },
};

export default environment;
