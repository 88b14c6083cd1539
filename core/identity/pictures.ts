import { drawBelow, type RandomBytes } from './draw.ts';

/*
 * The three pictures with which a learner, who may not read, takes their place in a room that a helper has opened. The system draws them:
 * chosen ones would be the sun, the heart and the flower. They open nothing outside a room: see picture-guessing.ts.
 *
 * Their drawings are in web/src/lib/identity/pictures/pictures.svg, each under its id. The order here is the order on the screen, always
 * the same, so that a place can be learnt too. Ids are on people's cards: none may go, and one more changes `guessingRisk` for the better.
 */

export const PICTURES = [
  { id: 'sun', name: 'le soleil' },
  { id: 'moon', name: 'la lune' },
  { id: 'star', name: 'l’étoile' },
  { id: 'cloud', name: 'le nuage' },
  { id: 'mountain', name: 'la montagne' },
  { id: 'tree', name: 'l’arbre' },
  { id: 'flower', name: 'la fleur' },
  { id: 'leaf', name: 'la feuille' },
  { id: 'cactus', name: 'le cactus' },
  { id: 'mushroom', name: 'le champignon' },
  { id: 'fish', name: 'le poisson' },
  { id: 'bird', name: 'l’oiseau' },
  { id: 'cat', name: 'le chat' },
  { id: 'snail', name: 'l’escargot' },
  { id: 'butterfly', name: 'le papillon' },
  { id: 'apple', name: 'la pomme' },
  { id: 'cherry', name: 'la cerise' },
  { id: 'carrot', name: 'la carotte' },
  { id: 'bread', name: 'le pain' },
  { id: 'cheese', name: 'le fromage' },
  { id: 'cup', name: 'la tasse' },
  { id: 'fork', name: 'la fourchette' },
  { id: 'saucepan', name: 'la casserole' },
  { id: 'house', name: 'la maison' },
  { id: 'stairs', name: 'l’escalier' },
  { id: 'ladder', name: 'l’échelle' },
  { id: 'bridge', name: 'le pont' },
  { id: 'chair', name: 'la chaise' },
  { id: 'bed', name: 'le lit' },
  { id: 'lamp', name: 'la lampe' },
  { id: 'candle', name: 'la bougie' },
  { id: 'clock', name: 'l’horloge' },
  { id: 'bell', name: 'la cloche' },
  { id: 'key', name: 'la clé' },
  { id: 'scissors', name: 'les ciseaux' },
  { id: 'hammer', name: 'le marteau' },
  { id: 'saw', name: 'la scie' },
  { id: 'comb', name: 'le peigne' },
  { id: 'umbrella', name: 'le parapluie' },
  { id: 'hat', name: 'le chapeau' },
  { id: 'glasses', name: 'les lunettes' },
  { id: 'shirt', name: 'le tee-shirt' },
  { id: 'trousers', name: 'le pantalon' },
  { id: 'sock', name: 'la chaussette' },
  { id: 'button', name: 'le bouton' },
  { id: 'suitcase', name: 'la valise' },
  { id: 'gift', name: 'le cadeau' },
  { id: 'letter', name: 'la lettre' },
  { id: 'book', name: 'le livre' },
  { id: 'pencil', name: 'le crayon' },
  { id: 'phone', name: 'le téléphone' },
  { id: 'camera', name: 'l’appareil photo' },
  { id: 'guitar', name: 'la guitare' },
  { id: 'drum', name: 'le tambour' },
  { id: 'heart', name: 'le cœur' },
  { id: 'bicycle', name: 'le vélo' },
  { id: 'bus', name: 'le bus' },
  { id: 'train', name: 'le train' },
  { id: 'plane', name: 'l’avion' },
  { id: 'boat', name: 'le bateau' },
] as const satisfies readonly { id: string; name: string }[];

export type PictureId = (typeof PICTURES)[number]['id'];

/** In their order, and different. */
export type ThreePictures = readonly [PictureId, PictureId, PictureId];

const THREE = 3;

/** Three different pictures in an order, each of the n × (n − 1) × (n − 2) as likely as any other. */
export function drawThree(random: RandomBytes): ThreePictures {
  const left = PICTURES.map(({ id }) => id);
  return Array.from(
    { length: THREE },
    () => left.splice(drawBelow(left.length, random), 1)[0]!,
  ) as unknown as ThreePictures;
}

/** The three pictures in what came from outside: an array of three different ids we know; null when it is anything else. */
export function parseThree(value: unknown): ThreePictures | null {
  if (!Array.isArray(value) || value.length !== THREE || new Set(value).size !== THREE) return null;
  return value.every((id) => PICTURES.some((picture) => picture.id === id))
    ? (value as unknown as ThreePictures)
    : null;
}

/**
 * How many wrong tries are borne. Only wrong ones count: a learner who gets in costs nothing, however often. A try is counted before
 * it is compared, and given back when it is right, so that tries sent at once do not slip through. Windows slide: what counts is the
 * last so many minutes, for in windows by the clock twice as many would fit around a border.
 */
export const PICTURE_LIMITS = {
  /** In a row; then this learner waits `learnerLockMinutes`, or until the helper unlocks them. Getting in starts anew. */
  wrongTriesPerLearner: 5,
  learnerLockMinutes: 10,
  /** Then nobody gets in with pictures until the helper, who sees whose tries they were, opens the room again. */
  wrongTriesPerRoom: 20,
  roomWindowMinutes: 60,
  /** In all rooms, wrong room codes too. Two rooms of one building may share an address. */
  wrongTriesPerAddress: 40,
  addressWindowMinutes: 60,
} as const;
