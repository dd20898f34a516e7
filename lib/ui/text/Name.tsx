import { useWords } from '../i18n/context.ts';

interface Props {
  /** English or romanised name. */
  name: string;
  nameAr: string | null;
  /** The heading level that the first name gets; without it both are plain text. */
  heading?: 'h1' | 'h2' | 'h3';
}

/** A name in the interface's language, the other language beneath it. */
export function Name({ name, nameAr, heading: Heading }: Props) {
  const { locale } = useWords();
  const english = { text: name, lang: 'en' };
  const arabic = nameAr ? { text: nameAr, lang: 'ar' } : null;
  const [first, second] = arabic && locale.startsWith('ar') ? [arabic, english] : [english, arabic];
  const title = (
    <bdi lang={first.lang} dir="auto">
      {first.text}
    </bdi>
  );
  return (
    <div class="name">
      {Heading ? <Heading class="name-first">{title}</Heading> : <span class="name-first">{title}</span>}
      {second && second.text !== first.text && (
        <p class="name-second">
          <bdi lang={second.lang} dir="auto">
            {second.text}
          </bdi>
        </p>
      )}
    </div>
  );
}
