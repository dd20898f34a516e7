import { afterEach, expect, it, vi } from 'vitest';
import { plain } from './plain.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks a form for its own properties behind the names of its fields, however often it is asked to', () => {
  class Form {
    get localName() {
      if (!(Object.getPrototypeOf(this) === Form.prototype)) throw new TypeError('no form');
      return 'form';
    }
    getAttribute(name: string) {
      return `its ${name}`;
    }
  }
  vi.stubGlobal('HTMLFormElement', Form);
  const form = new Form();
  Object.defineProperty(form, 'getAttribute', { value: 'a field', configurable: true });
  const asked = plain(form as unknown as Element);
  expect(asked.getAttribute('class')).toBe('its class');
  expect(plain(plain(asked))).toBe(asked);
  expect(plain(asked).localName).toBe('form');
});
