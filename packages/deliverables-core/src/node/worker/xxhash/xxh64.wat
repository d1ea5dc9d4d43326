;; The long part of XXH64 (xxHash specification, "XXH64 Algorithm Description", step 2): 32 bytes at a time into four accumulators,
;; which stand at 0, 8, 16 and 24. `at` and `end` are addresses, whole stripes apart, at least one.
;;
;; It takes as long as its products: a core multiplies one word of 64 bits at a time. So every other stripe has two of its eight
;; made beside that, by the vector unit. More of them would hold it up, which is slow at such words.
(module
  (memory (export "memory") 3)
  (func (export "stripes") (param $at i32) (param $end i32)
    (local $a i64) (local $b i64) (local $c i64) (local $d i64) (local $prime1 i64) (local $prime2 i64)
    (local $products v128) (local $primes v128)
    (local.set $prime1 (i64.const 0x9E3779B185EBCA87))
    (local.set $prime2 (i64.const 0xC2B2AE3D27D4EB4F))
    (local.set $primes (i64x2.splat (local.get $prime2)))
    (local.set $a (i64.load offset=0 (i32.const 0)))
    (local.set $b (i64.load offset=8 (i32.const 0)))
    (local.set $c (i64.load offset=16 (i32.const 0)))
    (local.set $d (i64.load offset=24 (i32.const 0)))
    (block $done
      (loop $pair
        (local.set $products (i64x2.mul (local.get $primes) (v128.load offset=16 (local.get $at))))
        (local.set $a (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $a) (i64.mul (local.get $prime2) (i64.load offset=0 (local.get $at)))) (i64.const 31))))
        (local.set $b (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $b) (i64.mul (local.get $prime2) (i64.load offset=8 (local.get $at)))) (i64.const 31))))
        (local.set $c (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $c) (i64x2.extract_lane 0 (local.get $products))) (i64.const 31))))
        (local.set $d (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $d) (i64x2.extract_lane 1 (local.get $products))) (i64.const 31))))
        (br_if $done (i32.ge_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end)))
        (local.set $a (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $a) (i64.mul (local.get $prime2) (i64.load offset=0 (local.get $at)))) (i64.const 31))))
        (local.set $b (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $b) (i64.mul (local.get $prime2) (i64.load offset=8 (local.get $at)))) (i64.const 31))))
        (local.set $c (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $c) (i64.mul (local.get $prime2) (i64.load offset=16 (local.get $at)))) (i64.const 31))))
        (local.set $d (i64.mul (local.get $prime1)
          (i64.rotl (i64.add (local.get $d) (i64.mul (local.get $prime2) (i64.load offset=24 (local.get $at)))) (i64.const 31))))
        (br_if $pair (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end)))))
    (i64.store offset=0 (i32.const 0) (local.get $a))
    (i64.store offset=8 (i32.const 0) (local.get $b))
    (i64.store offset=16 (i32.const 0) (local.get $c))
    (i64.store offset=24 (i32.const 0) (local.get $d))))
