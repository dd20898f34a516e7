/** Says something to those who hear the page, whether a card is shown or not. */
export function createVoice(document: Document): (text: string) => void {
  const voice = document.createElement('div');
  voice.className = 'voice unseen';
  voice.role = 'status';
  document.body.append(voice);
  return (text) => {
    // The same words twice are heard twice only when something changes in between.
    voice.textContent = '';
    requestAnimationFrame(() => {
      voice.textContent = text;
    });
  };
}
