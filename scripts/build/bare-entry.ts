/** The module by which WXT starts an unlisted script: within guards that write to a log which only its developers' builds have. */
const STARTER = /^\0virtual:wxt-unlisted-script-entrypoint\?/;

/** Starts the scripts that pages carry by themselves: each page would compile the guards, and make their functions. */
export function bareEntry() {
  return {
    name: 'bare-entry',
    enforce: 'pre' as const,
    load(id: string): string | null {
      if (!STARTER.test(id)) return null;
      const script = JSON.stringify(id.replace(STARTER, ''));
      return `import script from ${script};\nexport default script.main();\n`;
    },
  };
}
