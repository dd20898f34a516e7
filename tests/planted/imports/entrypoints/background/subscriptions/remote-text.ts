export const remoteText = () => null;
