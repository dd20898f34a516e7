/** Why a subscription brought nothing; the message is the code of a problem in the reader's language. */
export class RemoteProblem extends Error {
  override name = 'RemoteProblem';
  constructor(
    code: `subscription-${'address' | 'known' | 'missing' | 'not-allowed' | 'unreachable' | 'slow' | 'redirected' | 'gone' | 'refused' | 'too-large' | 'not-text' | 'older' | 'same-version' | 'other-pack' | 'pack-of-another' | 'pack-bundled'}`,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
