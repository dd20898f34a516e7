import nlp from 'compromise';

export const read = nlp;
