// Reads aloud what is said, with a voice of the browser's that needs no network. The map's clock
// follows the voice: it slows down or hurries so that both come to the end of a sentence together.

const LONGEST_WAIT = 6000;
const NEAR_ENOUGH = 250;
const CATCH_UP_MILLIS = 1500;

const between = (low, value, high) => Math.max(low, Math.min(high, value));

// Sentences, each with the time it is said at: a share of the beat's by its letters.
function sentences(text, language, start, end) {
  let parts = [text];
  try {
    parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
      .map(({ segment }) => segment);
  } catch {
    // A browser without sentences says the beat in one go.
  }
  let at = 0;
  const time = () => start + (end - start) * at / text.length;
  return parts.map((part) => {
    const sentence = { text: part, start: time() };
    at += part.length;
    sentence.end = time();
    return sentence;
  }).filter((sentence) => sentence.text.trim() !== '' && sentence.end > sentence.start);
}

// What reads aloud in a language; changed is called when it finds out whether there is a voice, and
// failed when the voice does.
function reader(language, changed, failed) {
  const speech = window.speechSynthesis;
  const can = speech !== undefined && 'SpeechSynthesisUtterance' in window;
  const base = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  let voice;
  let saying = null;
  let pace = 1;

  function choose() {
    const fitting = speech.getVoices().filter((one) =>
      one.localService && base(one.lang) === base(language));
    const exact = (one) => one.lang.replace('_', '-').toLowerCase() === language.toLowerCase();
    voice = fitting.find(exact) ?? fitting.find((one) => one.default) ?? fitting[0];
    changed(voice !== undefined);
  }

  function stop() {
    if (saying !== null) {
      saying = null;
      speech.cancel();
    }
  }

  // Begins a sentence where the clock is in it, at a word.
  function say(sentence, millis, rate) {
    const share = millis - sentence.start < NEAR_ENOUGH
      ? 0 : (millis - sentence.start) / (sentence.end - sentence.start);
    const from = share === 0
      ? 0 : sentence.text.lastIndexOf(' ', Math.floor(sentence.text.length * share)) + 1;
    const utterance = new SpeechSynthesisUtterance(sentence.text.slice(from));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    const own = {
      utterance, sentence, first: millis, began: performance.now(), known: null, done: false, waited: 0,
    };
    const unlessStopped = (act) => (event) => {
      if (saying === own) {
        act(event);
      }
    };
    utterance.onstart = unlessStopped(() => {
      own.began = performance.now();
    });
    utterance.onboundary = unlessStopped(({ charIndex }) => {
      own.known = sentence.start
        + (sentence.end - sentence.start) * (from + charIndex) / sentence.text.length;
      own.waited = 0;
    });
    utterance.onend = unlessStopped(() => {
      own.done = true;
    });
    utterance.onerror = unlessStopped(() => {
      saying = null;
      failed();
    });
    saying = own;
    speech.speak(utterance);
  }

  // How fast the clock went too fast or too slow in a sentence tells how fast to go in the next.
  function learn({ began, first, sentence }, speed) {
    const took = (performance.now() - began) * speed;
    if (took > 0 && sentence.end - first > 1000) {
      pace = between(0.5, (pace + (sentence.end - first) / took) / 2, 2);
    }
  }

  // Returns the time to show after some milliseconds have passed.
  function follow(all, millis, passed, speed) {
    if (saying === null) {
      const next = millis + passed * speed;
      const sentence = all.find(({ start, end }) => start <= next && millis < end);
      if (sentence === undefined) {
        return next;
      }
      say(sentence, Math.max(millis, sentence.start), speed);
      return Math.max(millis, sentence.start);
    }
    const { sentence, known } = saying;
    if (saying.done) {
      learn(saying, speed);
      saying = null;
      return Math.max(millis, sentence.end);
    }
    const hurry = known === null ? 1 : between(0.4, 1 + (known - millis) / CATCH_UP_MILLIS, 2.5);
    const next = Math.min(sentence.end - 1, millis + passed * speed * pace * hurry);
    saying.waited += next > millis ? 0 : passed;
    // Some browsers forget to say that they are done.
    saying.done = saying.waited > LONGEST_WAIT && !speech.speaking;
    return Math.max(millis, next);
  }

  if (can) {
    speech.addEventListener?.('voiceschanged', choose);
    choose();
  }
  return { canRead: () => voice !== undefined, stop, follow };
}
