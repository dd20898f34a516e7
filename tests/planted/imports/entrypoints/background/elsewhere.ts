import { remoteText } from './subscriptions/remote-text.ts';

export const asked = remoteText();
