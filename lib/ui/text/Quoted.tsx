interface Props {
  text: string;
  /** BCP 47 language of the words, when known. */
  lang?: string;
}

/** Words of others, set apart in direction and language from the sentence they stand in. */
export function Quoted({ text, lang }: Props) {
  return (
    <bdi dir="auto" lang={lang}>
      {text}
    </bdi>
  );
}
