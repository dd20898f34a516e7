interface Api {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

/**
 * Sends the background a call from a script that most pages carry, or many; gives what it answers, undefined where nobody does.
 * The browser's interface is asked for here and not imported: to make the extension's own costs a page as much as the
 * look at it. It is gone after an update; then nobody asks to read this page. Where only `chrome` is there, an element of the
 * page that has the other's name as its id stands in its place.
 */
export async function tell(call: 'suspected' | 'cues' | 'frames', request: object): Promise<unknown> {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  try {
    const reply = await (browser?.runtime?.id ? browser : chrome)?.runtime?.sendMessage({ call, request });
    return (reply as { value?: unknown } | undefined)?.value;
  } catch {
    return undefined;
  }
}
