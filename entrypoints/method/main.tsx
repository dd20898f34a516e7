import rates from '../../assets/eval/rates.json' with { type: 'json' };
import { pageWords, whenLanguageChanges } from '../../lib/messages/own-words.ts';
import { packagedFile } from '../../lib/messages/packaged-file.ts';
import type { ErrorRates } from '../../lib/model/error-rates.ts';
import { MethodPage } from '../../lib/ui/method/MethodPage.tsx';
import { pageRenderer } from '../../lib/ui/render-page.tsx';
import { countData } from './count-data.ts';

const { t, locale } = await pageWords();
const { draw, speak } = pageRenderer(document, t, locale, 'method_title');
whenLanguageChanges(speak);

type Facts = Parameters<typeof MethodPage>[0]['facts'];
const show = (facts: Facts) => draw(<MethodPage facts={facts} rates={rates as ErrorRates} />);

show(null);
// An address with a part of the page in it is followed once the part is there.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
show(await countData(packagedFile).catch((error: Error) => ({ problem: error.message })));
