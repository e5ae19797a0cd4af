MERGE INTO "ACME"."NEXUS"."NEXUS_INSTALLED" AS stored
USING (
SELECT 'nexus_installed' AS object_name, 'table' AS kind, '4afca22b09524941a2df23ad9b6da6577b501d64ae19687a2008f2e26eb61467' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'table' AS kind, '5027a49632423d15aa35f22055b17825a616af317ebb21ec8f0af35d60be7a99' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'table' AS kind, 'ee657926ca6b480a0f9f20107b32ddc18bc7805143c375a3e4e1e8d393a67389' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'table' AS kind, '29c1515473bc701a37f4ef3cbed361c43c57115e2a061cc3ca80ca5cc7def915' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_runs' AS object_name, 'table' AS kind, 'c6cc09414d75e6abc58c22c0cb4b1246a73703a9763d645d4dc930671ff8eb7e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_overrides' AS object_name, 'table' AS kind, '20d323ab26a62aea4d9eab492e37c0c1fe672a1252739947becfb70d813b8872' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_event_log' AS object_name, 'table' AS kind, 'ca38819a5632f88135b3ec351a6884cb990eb963a47b2703b22c59a360d0ff0f' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_map' AS object_name, 'table' AS kind, 'd786d88ae243f5d8d2a3c76ce12d80e747ef8c214609f26181ccbff56fbe8838' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_ids' AS object_name, 'table' AS kind, '2d712c524722f9eaf02e9ac18ed92b0d9bc43825abebe2190ae0d1c6df4590db' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolution_log' AS object_name, 'table' AS kind, '9bc46e5def8b0a9544a6b9eb22db0ce816c61988da924bf2d27b62a968ad5420' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_quarantine' AS object_name, 'table' AS kind, '657d49032e544bc2db10a33c0bc65cb3e8a2bbc20335c982db59acaadc251dd4' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_traits' AS object_name, 'table' AS kind, '5c168bcbb01d28eb44d65731c29f2a950575afb88ee63bdfc70973c9346a8aa1' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_states' AS object_name, 'table' AS kind, '57f536c4d1ce74470cf9fc746c60ecafc0795ed79613311847a36e77fafc93dd' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'table' AS kind, '807a39b64c21173fbdab44536e0ce22a4e332b1bcfccbaf6ab5d65429c2ad45e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'table' AS kind, 'ede2bce55e1efa6a3254f0750ad56a5e85625d9692495cd20dcbec8a9c7fe2c2' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_batch' AS object_name, 'table' AS kind, '640f189b4b33c99c8d358807f01fb04336d533def17a72a7b10def3ee36d1991' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_contractions' AS object_name, 'table' AS kind, '7874fe1bb47dec0d3bc1abb16a6b2c8402c746bfab3660e276939ffde6fb76c4' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_edges' AS object_name, 'table' AS kind, '0e99cbdf458dea37c30b4ab0540fe4fcbf1e1fe483a7183dd3b1fc56abb8741f' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_heirs' AS object_name, 'table' AS kind, '89c71bd623525b75a581c865741326fda0bb0c26cc1267f7a4f65a6f5c90777e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_labels' AS object_name, 'table' AS kind, 'e0d6f2210e89b3d1185a54e82946fbf1faef15f3bf6a4fcffca9144b02219f55' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_map' AS object_name, 'table' AS kind, '220773b6d997df174c86fbae55b0479d2a12ed2aabb35bb03578bf0cb8fc8c4d' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_states' AS object_name, 'table' AS kind, '5a631d832e12c4cb3498a71510dae6c548b39285170ea2b63e77eb0b6a7310f8' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_traits' AS object_name, 'table' AS kind, '770cf62c859006d24beff5e3004cdef8650370c726a93a5505261b0b07f7f8d5' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_values' AS object_name, 'table' AS kind, 'c02ccfc3a2ed5b611d4a2303ce250ae72d0acae8432470686169b537ba3c8ef7' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_persons' AS object_name, 'table' AS kind, 'bf6d6337ce18cc5d0f239a4d5dd3b46e9a2ada77329d31efc81f970f08475d27' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'seed' AS kind, '3acfd1c734adcfb25cdedbfe656d472a2f6e52ccab5918681420e56bcc73371d' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'seed' AS kind, '4d8b4addd9933cac95cd4cb1074b63eea060a96bb512a9e3466e4f32b6f89d88' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'seed' AS kind, '03d41cf9ff2e4ddff1748c3bab64cba7d99909be3bad5d8748d5c0ea67723200' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'seed' AS kind, 'f7258b64298dae36af017063d4836e0422ad00328022f7b33e7792754bf5f486' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'seed' AS kind, '8a9ebdef105b70a0fbf744051302738c220d83eecf49ddb327f3313c71384151' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'merge_states' AS object_name, 'function' AS kind, 'edad768e990324e56b2a083205e93e835313a721d3f5fb007117b935af428735' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'normalize_domain' AS object_name, 'function' AS kind, '7ff7ce011ac0c9b3a8e1d55a585319ba23b16d088f785af67a4f0934f5cbe294' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'normalize_email' AS object_name, 'function' AS kind, 'abf2deb354fbd9254cfd4c34779fd9f3858a79726b56f0c65ca22cf6bb6f28de' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'normalize_phone' AS object_name, 'function' AS kind, 'b9e50d644fe392da6bfd7ea7e328e47f358a017f91c2a0ddcb4bf9483119fe3f' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'parse_address_list' AS object_name, 'function' AS kind, '3c2492673c117889d7fa3483cd5fdc2b36716c0022f0a0773add7c07d9b3acc9' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'parse_name' AS object_name, 'function' AS kind, 'ff55909e56b3d969ca19e05c2f02736be0bc5f97a796a695b2d8ccee0703ed61' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'solve_components' AS object_name, 'function' AS kind, '98396b57105077d9645920fbbc0a9da824b237705dc076652bdf83373abcb4a7' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'crm_records' AS object_name, 'source_view' AS kind, 'bd07a307cdb89cfa7fea37a185bcc7e55a85b8fde864a6e9d5635e1453d79ed8' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'crm_arrivals' AS object_name, 'source_view' AS kind, 'e3fbe02c1929549bcf8073e76940a19b5290f27292e985f5ae0a19f41d75fdb7' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'fleet_records' AS object_name, 'source_view' AS kind, 'a3d964c3fe3746357d0dedf04f84fc961285cc4834a1550455864f21521b825b' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'fleet_arrivals' AS object_name, 'source_view' AS kind, '0d7ad6be115e767b5c4e404c867b42aeb5df1376f06d89d7f6d6e384f8ec856b' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_state_rules' AS object_name, 'view' AS kind, '6705b6d4d79cd8b71c0341149ea7d35184f75dacc2a7c6b812477d5215003c3b' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_blocked_values' AS object_name, 'view' AS kind, 'c4a8d7088e8c25ad0b7280ba6cecf907215eec95913e8e42f4cbda26a91385c3' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_events' AS object_name, 'view' AS kind, 'aa2ef598554057d42494b1bc8ef782c516cbead21f3c7c17cd820acd26303c62' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_identifiers' AS object_name, 'view' AS kind, '56ebcbffb27ebe6b8301774e7ca4b86bd653c4a27ced331b0e40851756102fa5' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_traits' AS object_name, 'view' AS kind, '9aa776e19063e1a833f33321015e274dd828268a6de25e6dc9bfb2224d492220' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_membership_identifiers' AS object_name, 'view' AS kind, '74e85d80b386c4efe48734511a6bf3d34317136dca47001c7bf77057bf55f85b' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers' AS object_name, 'view' AS kind, '0e13f5cd2e6c621eefbdbb656c21afa99ac5c46853faeaf0e2d975c0836d89f0' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_traits' AS object_name, 'view' AS kind, '9bd08b89ae5070b70b82cc231c0ebd64bd938d35ee9cd04aff172fc891340df6' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers' AS object_name, 'view' AS kind, '696ed67d5891cf18943b90ac8ca3089a4e0c170cb24c021d5ddf6ac981aa3e9c' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_traits' AS object_name, 'view' AS kind, '556194d44d230bd17c3ba347ea8953c0ace072b4c979f160180c3e77973eb897' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers' AS object_name, 'view' AS kind, '1bab79d79a0fb050f416350811395d0d53b66b274cf119f7d2c577e7ecfb79c8' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_traits' AS object_name, 'view' AS kind, '83bca85fac4daa63983d8bc73d83c542f694d65e33902c54d99df76bc6f95eb5' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_identifier_edges' AS object_name, 'view' AS kind, 'd84d40ff3c9725381cb73fb71a0537635d2e79f6b7dc359bd7ca79846fead804' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_redirects' AS object_name, 'view' AS kind, '60ee51c67c226c62a74300fdd8bab644ffbd2c401f5f09635fcbe78e1921f58d' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers_edges' AS object_name, 'view' AS kind, 'c1b7e156e00a25ad59d2ab9102ce5a96dce0c3d8c004b1f33ebfd9c9fb990418' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_identifiers' AS object_name, 'view' AS kind, 'e3a70619690440c0e7e935ce2d7b81999c4ec24575a0b07fd3f564c073c7ba9a' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_traits' AS object_name, 'view' AS kind, '744b06536665fbf9e94b6b83dce9cf5c4cb34417fc477638851d44dac65301af' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers_edges' AS object_name, 'view' AS kind, 'd99e1e2334500e43c0bb88d14c6bd19869428a57e3f2b11437bfa2f6ba4ae2e5' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_identifiers' AS object_name, 'view' AS kind, '756de2bb8491ae2d835221d0facabd815c5734ad431a1e2d7401fd820df11b4a' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_traits' AS object_name, 'view' AS kind, '37093ab8c65f6ba97efc7fc391ef145af170e432dac98520cea5bc7ff26633c4' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers_edges' AS object_name, 'view' AS kind, 'dce4a329e458e883a0eb0b3208cbbe0fa42b8f304254167bdab843a9608b7552' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_identifiers' AS object_name, 'view' AS kind, 'a0b9d2134a40b945ead43cb5a05a108f93ea73fe9db7ee12510d131798bb84e8' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_traits' AS object_name, 'view' AS kind, '1bfc3c9f413f3b87cfcf549f8f13ecaf5589720dd503e2eff7f9a5a1dce9d039' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_groups' AS object_name, 'view' AS kind, '6ec4f631beef510abbff54b66d4f94ac8366615fe564f12d5956c05b61e46965' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_devices' AS object_name, 'view' AS kind, 'c863a173423ce8d5f1a8ea2e9995fe17fb59e6444dcd1272e75e13eca5b3790b' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_participants' AS object_name, 'view' AS kind, '29f1227bf53395395f39eeff0dd870d5bab1a03dd7d4fabbbffbeb1abd3145aa' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_participants' AS object_name, 'view' AS kind, '38051d79865fd7619cee14813846354ad4499c338d7ed2ecb897045b54e14559' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_participants' AS object_name, 'view' AS kind, '2f5ee22d9f9655aa31c9e7c638e97b7baaea10949ccd1abd27e6777546c64a20' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_memberships' AS object_name, 'view' AS kind, 'fd4969252942ae2feea2397f7e564510d446edf8aab069f8c30469fc09ca1c0d' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entities' AS object_name, 'view' AS kind, 'd610f42b34ee9eae21c3c49df9cce7376ccf96c4a7a9f7516f4c4d72153b0d94' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_timeline' AS object_name, 'view' AS kind, '7974e0124df920b16e753c2ec0a6d07954732b117713ee05e8f3bc9406c6511a' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_version' AS object_name, 'procedure' AS kind, '14a4df463c86e66de2f7e39941410c1a2c177f11e779f74577881969182e2977' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolve_with' AS object_name, 'procedure' AS kind, 'c220aac272625bc99b8aa7c33bb7d2c92b3cdc34f56070c1c44dd8c19d465965' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolve' AS object_name, 'procedure' AS kind, '690dcd475e1ef7c556049ee423ea74a7b02d4b1c01eec188718499ffffea4eb9' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
) AS given
ON stored.object_name = given.object_name AND stored.kind = given.kind
WHEN MATCHED THEN UPDATE SET content_hash = given.content_hash, definition = given.definition, version = given.version, installed_at = given.installed_at
WHEN NOT MATCHED THEN INSERT ("OBJECT_NAME", "KIND", "CONTENT_HASH", "DEFINITION", "VERSION", "INSTALLED_AT") VALUES (given."OBJECT_NAME", given."KIND", given."CONTENT_HASH", given."DEFINITION", given."VERSION", given."INSTALLED_AT");
