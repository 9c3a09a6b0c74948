/** As many words as a byte has values: short, known to most, and spelt as they sound, so that they can be told on the telephone. */
export const easyWords: readonly string[] = `
acorn actor almond anchor angle ankle apple apron arch arrow artist atlas
attic autumn badge bagel basil basket beach beacon beetle bench bike bishop
blanket blossom bonnet book border bottle branch brass bread brick bridge brush
bucket bugle butter button cabbage cabin cactus camel camera canal candle canvas
carpet carrot castle cattle chalk cheese cherry chimney circle clock clover cobalt
coconut comet copper coral cotton cousin cricket crown crystal cupboard curtain cushion
daisy dancer desert diamond dolphin donkey dragon drum duck eagle east elbow
ember engine evening falcon farmer feather fence fiddle finger flag flask forest
fossil fountain fox garden garlic ginger glass globe glove goblet gold grape
gravel guitar hammer hamster harbour harvest hazel helmet heron hill hockey honey
igloo insect island ivory jacket jam jasmine jelly jersey jungle kettle kitchen
kite kitten ladder lake lantern lemon lentil letter lily linen lion lizard
lobster magnet mango maple marble market meadow melon metal mirror mitten monkey
moss museum mustard napkin nectar needle north nutmeg oak oatmeal ocean olive
onion orange orbit orchard otter oven oyster paddle paint palace paper parrot
parsley pastry pebble pencil pepper piano picnic pillow pilot planet plaster plum
pocket pond poppy puddle pumpkin puppet puzzle quilt rabbit radish ribbon river
robin rocket rope rubber saddle salmon sandal satin school scooter shadow shelf
silver singer sofa south spider spoon squirrel station summer sunset table tailor
teapot tennis thimble thunder tiger timber tomato towel tractor trumpet tulip tunnel
turnip turtle umbrella valley velvet village violin walnut winter window yellow zebra
cobweb pigeon rainbow wagon
`
  .trim()
  .split(/\s+/);
